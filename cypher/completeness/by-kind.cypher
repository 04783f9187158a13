// How many items of each kind there are, and what they lack of what their kinds want.
// @param refs: the unit that is to hold the items, where one is asked for: [{ id, code, qualified }]
// @param kinds: the kinds of the items; any when null
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; counts: [[code, id, kind, name, times, complete]]; code and id are null; the row without a name counts the items, the others those that lack what is named
CALL () {
  {{include coverage/frame/scope}}
}
CALL (unitIds) {
  MATCH (item:Item)
  WHERE ($kinds IS NULL OR item.kind IN $kinds) AND {{visible item}} AND {{active item}}
    AND (unitIds IS NULL OR {{heldBy item Item unitIds}})
  WITH item.kind AS kind, {{missing item}} AS missing
  UNWIND [null] + missing AS name
  WITH kind, name, count(*) AS times, count(CASE WHEN name IS NULL AND size(missing) = 0 THEN 1 END) AS complete
  RETURN collect([null, null, kind, name, times, complete]) AS counts
}
RETURN position, candidates, planId, unitIds, counts
