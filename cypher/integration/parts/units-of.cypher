// The units that stand for `end` where it is a unit: it and those below it. What is over stands for nothing and leads on
// to nothing.
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns unit
MATCH way = (end)<-[:PART_OF*0..30]-(unit:Organization)
WHERE all(link IN relationships(way) WHERE {{counts link}})
  AND all(one IN nodes(way) WHERE one:Organization AND {{visible one}} AND {{active one Organization}})
