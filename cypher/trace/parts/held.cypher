// What a scope, `scope`, stands for: the parts of a plan or a group, what a unit's subtree holds, what a category's subtree classifies.
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @returns scope, member; nothing for an item that is no scope
CALL (scope) {
  MATCH (scope:Organization)<-[up:PART_OF*0..30]-(unit:Organization)
  MATCH (unit)-[link:OWNS|OPERATES|PRODUCES|STEWARDS|RESPONSIBLE_FOR]->(member:Item)
  RETURN member, up + [link] AS chain
  UNION
  MATCH (scope:Plan)<-[up:PART_OF*1..2]-(member:Item)
  RETURN member, up AS chain
  UNION
  MATCH (scope:StrategyGroup)<-[up:PART_OF]-(member:Item)
  RETURN member, [up] AS chain
  UNION
  MATCH (scope:Category)<-[up:PART_OF*0..30]-(category:Category)
  MATCH (category)<-[link:CLASSIFIED_AS]-(member:Item)
  RETURN member, up + [link] AS chain
}
WITH scope, member, chain
WHERE all(link IN chain WHERE {{counts link}}) AND {{visible member}}
