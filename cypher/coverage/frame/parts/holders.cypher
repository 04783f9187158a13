// The units that themselves hold what an audit rule assesses. Nobody owns an exchange: it is held with the applications
// at its ends; an expectation is with the units at its ends, and with those who hold what is there.
// @param today: the day, as 2026-11-24
// @param unitIds: the units that are asked for; all when null
// @param viewer: what the one who asks may see
// @returns holders: of `concerned`, by their ids; empty for what nobody holds
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
  ORDER BY holder.id
  WHERE $unitIds IS NULL OR holder.id IN $unitIds
  RETURN collect(holder) AS holders
}
