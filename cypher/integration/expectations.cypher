// Everything that expectations are judged by: their ends, what units hold, parts of applications, who writes data, and
// the exchanges around. What is over, and what stands for what, is the pure function's to tell.
// @param refs: the unit that they are restricted to, where one is asked for: [{ id, code, qualified }]
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; nodes: [[id, kind, code, isOver, status]]; links: [[id, type, from, to, suspect]]
CALL () {
  {{include coverage/frame/scope}}
}
CALL (unitIds) {
  MATCH (expectation:Expectation)
  WHERE {{visible expectation}} AND (unitIds IS NULL OR {{heldBy expectation Expectation unitIds}})
  RETURN collect(expectation) AS expectations
}
CALL (expectations) {
  UNWIND expectations AS expectation
  MATCH (expectation)-[link:EXPECTS_FROM|EXPECTS_TO]->(end:Item)
  WHERE {{counts link}}
  RETURN collect(link) AS expecting, collect(DISTINCT end) AS ends
}
CALL (ends) {
  UNWIND ends AS end
  MATCH (end)<-[belonging:PART_OF*0..30]-(unit:Organization)
  WHERE end:Organization AND all(link IN belonging WHERE {{counts link}})
  RETURN collect(DISTINCT unit) AS units
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[link:PART_OF]->(:Organization)
  WHERE {{counts link}}
  RETURN collect(link) AS belongings
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[link:{{holdings}}]->(item:Application|DataSet)
  WHERE {{counts link}}
  RETURN collect(link) AS holdings, collect(DISTINCT item) AS held
}
CALL (ends) {
  UNWIND ends AS end
  MATCH (end:DataSet)<-[link:WRITES]-(writer:Application)
  WHERE {{counts link}}
  RETURN collect(link) AS writings, collect(DISTINCT writer) AS writers
}
CALL (ends, held, writers) {
  UNWIND ends + held + writers AS whole
  WITH DISTINCT whole
  MATCH (whole)<-[composing:COMPONENT_OF*0..30]-(part:Application)
  WHERE whole:Application AND all(link IN composing WHERE {{counts link}})
  RETURN collect(DISTINCT part) AS applications
}
CALL (applications) {
  UNWIND applications AS part
  MATCH (part)-[link:COMPONENT_OF]->(:Application)
  WHERE {{counts link}}
  RETURN collect(link) AS compositions
}
CALL (ends, held, applications) {
  UNWIND ends + held + applications AS end
  WITH DISTINCT end
  MATCH (end)-[link:PROVIDES|FEEDS|CARRIED_BY]-(exchange:Integration)
  WHERE {{counts link}} AND exchange.status <> 'RETIRED'
  RETURN collect(DISTINCT exchange) AS exchanges
}
CALL (exchanges) {
  UNWIND exchanges AS exchange
  MATCH (exchange)-[link:PROVIDES|FEEDS|CARRIED_BY]-(far:Item)
  WHERE {{counts link}}
  RETURN collect(link) AS exchanging, collect(DISTINCT far) AS farEnds
}
CALL (expectations, ends, units, held, applications, exchanges, farEnds) {
  UNWIND expectations + ends + units + held + applications + exchanges + farEnds AS item
  WITH DISTINCT item
  WHERE {{visible item}}
  RETURN collect([item.id, item.kind, item.code, NOT ({{active item}}), item.status]) AS nodes
}
CALL (expecting, belongings, holdings, writings, compositions, exchanging) {
  UNWIND expecting + belongings + holdings + writings + compositions + exchanging AS link
  WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to
  RETURN collect([link.id, type(link), from.id, to.id,
                  coalesce(link.fromMeaning <> from.meaningVersion OR link.toMeaning <> to.meaningVersion, false)])
           AS links
}
RETURN position, candidates, planId, unitIds, nodes, links
