// The result of an audit rule for each unit that itself holds something of its population, and for what nobody holds.
// What several units hold counts for each of them. Nobody owns an exchange: it is held with the applications at its ends;
// an expectation is with the units at its ends, and with those who hold what is there.
// @param code: the rule's
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units that are asked for; all when null
// @param viewer: what the one who asks may see
// @returns unit: { id, code }, null for what nobody holds; population, satisfied, waived: how many
{{include coverage/frame/parts/judged}}
CALL (concerned) {
  UNWIND concerned AS one
  CALL (one) {
    MATCH (one)<-[holding:{{holdings}}]-(holder:Organization)
    WHERE {{counts holding}} AND {{visible holder}}
    RETURN holder
    UNION
    MATCH (one:Integration)-[end:PROVIDES|FEEDS]-(ending:Application)<-[holding:OWNS|OPERATES]-(holder:Organization)
    WHERE {{counts end}} AND {{visible ending}} AND {{counts holding}} AND {{visible holder}}
    RETURN holder
    UNION
    MATCH (one:Expectation)-[end:EXPECTS_FROM|EXPECTS_TO]->(holder:Organization)
    WHERE {{counts end}} AND {{visible holder}}
    RETURN holder
    UNION
    MATCH (one:Expectation)-[end:EXPECTS_FROM|EXPECTS_TO]->(ending:Item)<-[holding:{{holdings}}]-(holder:Organization)
    WHERE {{counts end}} AND {{visible ending}} AND {{counts holding}} AND {{visible holder}}
    RETURN holder
  }
  WITH DISTINCT holder
  WHERE $unitIds IS NULL OR holder.id IN $unitIds
  RETURN collect(holder) AS holders
}
UNWIND CASE WHEN size(holders) = 0 THEN [null] ELSE holders END AS holder
RETURN holder {.id, .code} AS unit,
       count(*) AS population,
       count(CASE WHEN satisfied THEN 1 END) AS satisfied,
       count(CASE WHEN size(waivers) > 0 THEN 1 END) AS waived
