// Of the items of a set, `{{set}}`, those that it names and that its container holds.
// @param rowsRefs: the places in `found` of the items that it names; null when it names none
// @param rowsWithin: the place in `found` of its container, a scope or the top of a tree; null when it has none
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @returns {{set}}: the items that remain
CALL (found) {
  UNWIND [one IN found WHERE one.index = ${{set}}Within | one.id] AS container
  MATCH (scope:Item {id: container})
  {{include trace/parts/held}}
  RETURN collect(DISTINCT member.id) AS held
}
CALL (found) {
  UNWIND [one IN found WHERE one.index = ${{set}}Within | one.id] AS container
  MATCH (top:Item {id: container})
  CALL (top) {
    MATCH (top:Organization)<-[up:PART_OF*0..30]-(part:Organization)
    RETURN part, up
    UNION
    MATCH (top:Category)<-[up:PART_OF*0..30]-(part:Category)
    RETURN part, up
  }
  WITH part, up
  WHERE all(link IN up WHERE {{counts link}}) AND {{visible part}}
  RETURN collect(DISTINCT part.id) AS below
}
CALL (found, {{set}}, held, below) {
  WITH {{set}} AS all, held + below AS contained, [one IN found WHERE one.index IN ${{set}}Refs | one.id] AS named
  RETURN [item IN all WHERE (${{set}}Refs IS NULL OR item.id IN named)
                        AND (${{set}}Within IS NULL OR item.id IN contained)] AS chosen
}
