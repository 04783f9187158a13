// How much of everything there is.
// @param refs: the plan that the items of plans are to be of, where one is asked for: [{ id, code, qualified }]
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; kinds, domains, applicationPhases, assetPhases: [[value, total, active]]; integrations: [[status, method, total, active]]; roadmap: [[stream, year, total, active]], an item in each of its years
CALL () {
  {{include coverage/frame/scope}}
}
CALL (planId) {
  MATCH (item:Item)
  WHERE {{visible item}} AND (planId IS NULL OR coalesce(item.planId, planId) = planId)
  WITH item.kind AS kind, count(item) AS total, count(CASE WHEN {{active item}} THEN 1 END) AS active
  RETURN collect([kind, total, active]) AS kinds
}
CALL (planId) {
  MATCH (problem:Problem)
  WHERE {{visible problem}} AND (planId IS NULL OR problem.planId = planId)
  WITH problem.domain AS domain, count(problem) AS total,
       count(CASE WHEN {{active problem Problem}} THEN 1 END) AS active
  RETURN collect([domain, total, active]) AS domains
}
CALL (planId) {
  MATCH (activity:RoadmapItem)
  WHERE {{visible activity}} AND (planId IS NULL OR activity.planId = planId)
  WITH activity, coalesce(activity.startYear, activity.endYear) AS begin, coalesce(activity.endYear, activity.startYear) AS end
  UNWIND CASE WHEN begin IS NULL THEN [null] ELSE range(begin, end) END AS year
  WITH activity.stream AS stream, year, count(activity) AS total,
       count(CASE WHEN {{active activity RoadmapItem}} THEN 1 END) AS active
  RETURN collect([stream, year, total, active]) AS roadmap
}
CALL () {
  MATCH (application:Application)
  WHERE {{visible application}}
  WITH application.phase AS phase, count(application) AS total,
       count(CASE WHEN {{active application Application}} THEN 1 END) AS active
  RETURN collect([phase, total, active]) AS applicationPhases
}
CALL () {
  MATCH (asset:NetworkAsset)
  WHERE {{visible asset}}
  WITH asset.phase AS phase, count(asset) AS total, count(CASE WHEN {{active asset NetworkAsset}} THEN 1 END) AS active
  RETURN collect([phase, total, active]) AS assetPhases
}
CALL () {
  MATCH (exchange:Integration)
  WHERE {{visible exchange}}
  WITH exchange.status AS status, exchange.method AS method, count(exchange) AS total,
       count(CASE WHEN {{active exchange Integration}} THEN 1 END) AS active
  RETURN collect([status, method, total, active]) AS integrations
}
RETURN position, candidates, planId, unitIds, kinds, domains, roadmap, applicationPhases, assetPhases, integrations
