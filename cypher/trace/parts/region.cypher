// Everything that a walk from `origins` may pass, and the links between; `others` are told of too, wherever they are.
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @param mostItems: a bound on the items
// @param mostLinks: a bound on the links
// @returns nodes; links; items, by whose number a bound is seen
CALL (origins) {
  UNWIND origins AS origin
  {{complaints}}
  RETURN collect(DISTINCT problem) AS problems
}
CALL (origins, problems) {
  UNWIND origins + problems AS start
  MATCH {{steps}}
  WITH DISTINCT item
  LIMIT $mostItems
  RETURN collect(item) AS items
}
CALL (items) {
  UNWIND items AS item
  {{complaining}}
  RETURN collect(DISTINCT sufferer) AS sufferers
}
CALL (items, sufferers) {
  UNWIND items + sufferers AS item
  WITH DISTINCT item
  MATCH {{step}}
  WHERE {{counts link}}
  WITH link
  LIMIT $mostLinks
  // Reading a property goes through those before it, and all of them for one that is not there: so what is known of an
  // item is read once for it, not for each of its links.
  WITH link, startNode(link) AS from, endNode(link) AS to
  RETURN collect([link.id, type(link), elementId(from), elementId(to), link.confidence, {{ofType link change}},
                  link.passageIds, link.fromMeaning, link.toMeaning]) AS links,
         collect(DISTINCT from) + collect(DISTINCT to) AS ends
}
CALL (items, ends, others) {
  UNWIND items + ends + others AS item
  WITH DISTINCT item
  WHERE {{visible item}}
  RETURN collect([elementId(item), item.id, item.kind, item.code, item.name, item.planId, item.meaningVersion,
                  {{state}}]) AS nodes
}
