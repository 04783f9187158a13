// What a reference to something with a history means, for a subquery: an item that is there, else an item that is gone
// or a link, as its changes tell.
// @param refs: the one reference, [{ id, code, qualified: [{ plan, code }] }]
// @param viewer: what the one who asks may see
// @returns candidates: [{ of, id, kind, code, name, planId, planCode }]
CALL () {
  {{include inventory/find-references}}
}
WITH collect({of: 'ITEM', id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode}) AS present
CALL (present) {
  WITH present
  WHERE size(present) = 0
  UNWIND $refs AS ref
  CALL (ref) {
    MATCH (change:Change {subject: ref.id})
    RETURN change
    ORDER BY change.version DESC
    LIMIT 1
    UNION
    MATCH (change:Change {goneCode: ref.code})
    RETURN change
  }
  CALL (change) {
    {{include history/parts/ends}}
  }
  WITH change, ends
  WHERE {{include history/parts/shown}}
  RETURN collect({
    of: change.of, id: change.subject, kind: change.kind, code: coalesce(change.code, change.subject),
    name: coalesce(change.name, change.type), planId: null, planCode: null
  }) AS recorded
}
RETURN present + recorded AS candidates
