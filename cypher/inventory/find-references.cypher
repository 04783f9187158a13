// Items that references may mean: by id, by code, or by plan and code.
// @param refs: [{ id, code, qualified: [{ plan, code }] }]
// @param viewer: what the one who asks may see
// @returns index: the place of the reference; id, kind, code, name, planId, planCode
UNWIND range(0, size($refs) - 1) AS index
WITH index, $refs[index] AS ref
CALL (ref) {
  MATCH (item:Item {id: ref.id})
  RETURN item
  UNION
  MATCH (item:Item {codeFold: ref.code})
  RETURN item
  UNION
  UNWIND ref.qualified AS part
  // Every item has the label Item, by which its code and its id are indexed.
  MATCH (plan:Item {codeFold: part.plan})
  WHERE plan:Plan
  MATCH (item:Item {codeFold: part.code})
  WHERE item.planId = plan.id
  RETURN item
}
WITH index, item
WHERE item.visibility IN $viewer.visibilities
OPTIONAL MATCH (plan:Item {id: item.planId})
RETURN index, item.id AS id, item.kind AS kind, item.code AS code, item.name AS name,
       item.planId AS planId, plan.code AS planCode
