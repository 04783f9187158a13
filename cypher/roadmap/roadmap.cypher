// The roadmap, with what its items depend on, who is responsible, and the factors of their plans.
// @param refs: the plan and the unit that it is restricted to, where they are asked for: [{ id, code, qualified: [{ plan, code }] }]
// @param mostItems: a bound on the roadmap items
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; activities: [[id, code, planId, stream, startYear, endYear, cost, benefit, urgency, budget, status, progress]], those asked for and what these depend on; asked: [[id, [unit id], a part has a budget, a part states progress, [[link id, id of the prerequisite]]]]; units: [[id, code]]; factors: [[id, code, planId, criterion, weight, direction]]; full: the bound was reached
CALL () {
  {{include coverage/frame/scope}}
}
CALL (planId, unitIds) {
  MATCH (activity:RoadmapItem)
  WHERE {{visible activity}}
    AND (planId IS NULL OR activity.planId = planId)
    AND (unitIds IS NULL OR {{heldBy activity RoadmapItem unitIds}})
  WITH activity
  LIMIT $mostItems
  RETURN collect(activity) AS chosen
}
CALL (chosen, unitIds) {
  UNWIND chosen AS activity
  CALL (activity, unitIds) {
    MATCH (unit:Organization)-[link:RESPONSIBLE_FOR]->(activity)
    WHERE {{counts link}} AND {{visible unit}} AND (unitIds IS NULL OR unit.id IN unitIds)
    RETURN collect(DISTINCT unit) AS responsible
  }
  CALL (activity) {
    MATCH (part:RoadmapItem)-[links:CONTRIBUTES_TO*1..30]->(activity)
    WHERE all(link IN links WHERE {{counts link}}) AND {{visible part}} AND {{active part RoadmapItem}}
    RETURN count(part.budget) > 0 AS budgeted, count(part.progress) > 0 AS progressing
  }
  CALL (activity) {
    MATCH (activity)-[link:DEPENDS_ON]->(prerequisite:RoadmapItem)
    WHERE {{counts link}} AND {{visible prerequisite}}
    RETURN collect([link.id, prerequisite.id]) AS dependencies, collect(prerequisite) AS prerequisites
  }
  RETURN collect([activity.id, [unit IN responsible | unit.id], budgeted, progressing, dependencies]) AS asked,
         collect(prerequisites) AS before, collect(responsible) AS responsibles
}
CALL (chosen, before) {
  UNWIND [chosen] + before AS list
  UNWIND list AS activity
  RETURN collect(DISTINCT [activity.id, activity.code, activity.planId, activity.stream,
                           activity.startYear, activity.endYear, activity.cost, activity.benefit, activity.urgency,
                           activity.budget, activity.status, activity.progress]) AS activities
}
CALL (responsibles) {
  UNWIND responsibles AS list
  UNWIND list AS unit
  RETURN collect(DISTINCT [unit.id, unit.code]) AS units
}
CALL (chosen) {
  UNWIND chosen AS activity
  WITH DISTINCT activity.planId AS id
  MATCH (:Item {id: id})<-[:PART_OF]-(factor:Factor)
  WHERE {{visible factor}}
  RETURN collect([factor.id, factor.code, factor.planId, factor.criterion, factor.weight, factor.direction]) AS factors
}
RETURN position, candidates, planId, unitIds, activities, asked, units, factors, size(chosen) >= $mostItems AS full
