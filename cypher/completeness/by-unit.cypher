// How many items of each kind each unit holds itself, and what they lack of what their kinds want.
// @param refs: the unit that is asked for with the units below it, where one is: [{ id, code, qualified }]
// @param kinds: the kinds of the items; any when null
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; counts: [[code, id, kind, name, times, complete]], code and id of the unit; the row without a name counts the items, the others those that lack what is named
CALL () {
  {{include coverage/frame/scope}}
}
CALL (unitIds) {
  CALL (unitIds) {
    MATCH (unit:Organization)-[holding:{{holdings}}]->(item:Item)
    WHERE (unitIds IS NULL OR unit.id IN unitIds) AND {{counts holding}}
    RETURN unit, item
    UNION
    MATCH (unit:Organization)-[holding:OWNS|OPERATES]->(application:Application)-[end:PROVIDES|FEEDS]-(item:Integration)
    WHERE (unitIds IS NULL OR unit.id IN unitIds) AND {{counts holding}} AND {{counts end}} AND {{visible application}}
    RETURN unit, item
    UNION
    MATCH (unit:Organization)<-[end:EXPECTS_FROM|EXPECTS_TO]-(item:Expectation)
    WHERE (unitIds IS NULL OR unit.id IN unitIds) AND {{counts end}}
    RETURN unit, item
    UNION
    MATCH (unit:Organization)-[holding:{{holdings}}]->(ending:Item)<-[end:EXPECTS_FROM|EXPECTS_TO]-(item:Expectation)
    WHERE (unitIds IS NULL OR unit.id IN unitIds) AND {{counts holding}} AND {{counts end}} AND {{visible ending}}
    RETURN unit, item
  }
  WITH unit, item
  WHERE {{visible unit}} AND {{active unit Organization}}
    AND ($kinds IS NULL OR item.kind IN $kinds) AND {{visible item}} AND {{active item}}
  WITH unit, item.kind AS kind, {{missing item}} AS missing
  UNWIND [null] + missing AS name
  WITH unit, kind, name, count(*) AS times, count(CASE WHEN name IS NULL AND size(missing) = 0 THEN 1 END) AS complete
  RETURN collect([unit.code, unit.id, kind, name, times, complete]) AS counts
}
RETURN position, candidates, planId, unitIds, counts
