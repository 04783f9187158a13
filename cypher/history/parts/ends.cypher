// What a change is about, for a subquery: the item that was changed, or both ends of the link, as they are or as they
// last were. Items and changes are told apart by id; nobody is given an id twice.
// @param viewer: what the one who asks may see
// @returns ends: [{ id, kind, code, name, seen }], those of a link in the order from, to; null where nothing is known
UNWIND CASE change.of WHEN 'LINK' THEN [change.from, change.to] ELSE [change.subject] END AS endId
OPTIONAL MATCH (item:Item {id: endId})
OPTIONAL MATCH (gone:Change {subject: CASE WHEN item IS NULL THEN endId END})
WHERE gone.action = 'DELETED'
RETURN collect({
  id: endId,
  kind: coalesce(item.kind, gone.kind),
  code: coalesce(item.code, gone.code),
  name: coalesce(item.name, gone.name),
  seen: coalesce({{visible item}}, all(one IN gone.visibilities WHERE one IN $viewer.visibilities), true)
}) AS ends
