// The applications that stand for `end`: it itself, or what a unit and the units below it hold, each with its parts.
// What is over stands for nothing and leads on to nothing.
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns application, several times where several ways lead to it
CALL (end) {
  WITH end AS whole
  WHERE whole:Application
  RETURN whole
  UNION
  {{include integration/parts/units-of}}
  MATCH (unit)-[holding:{{holdings}}]->(whole:Application)
  WHERE {{counts holding}}
  RETURN whole
}
MATCH way = (whole)<-[:COMPONENT_OF*0..30]-(application:Application)
WHERE all(link IN relationships(way) WHERE {{counts link}})
  AND all(one IN nodes(way) WHERE {{visible one}} AND {{active one Application}})
