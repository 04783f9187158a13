// What can be delivered, with what it says of its own life and what the roadmap makes or ends of it.
// @param refs: the plan and the roadmap items that are asked for: [{ id, code, qualified: [{ plan, code }] }]
// @param mostItems: a bound on the items
// @param today: the day it is asked on, as 2026-11-24: links are looked at as of then
// @param viewer: what the one who asks may see
// @returns position: where the graph was, read before all else; found: what each reference may mean; items: [[id, kind, code, activeFrom, retiresOn, [[change, id of the activity]], properties of state …]]; activities: [[id, code, planId, endYear, status]]; full: the bound was reached
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{include inventory/find-references}}
  }
  RETURN collect({index: index, id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode})
         AS found
}
CALL () {
  MATCH (item:{{deliverable}})
  WHERE {{visible item}}
  WITH item
  LIMIT $mostItems
  CALL (item) {
    MATCH (item)-[link:DELIVERED_BY]->(activity:RoadmapItem)
    WHERE link.change IN ['NEW', 'RETIRE'] AND {{counts link}} AND {{visible activity}}
    RETURN collect([link.change, activity.id]) AS deliveries, collect(DISTINCT activity) AS delivering
  }
  RETURN collect([item.id, item.kind, item.code, item.activeFrom, item.retiresOn, deliveries, {{state}}]) AS items,
         collect(delivering) AS lists
}
CALL (lists) {
  UNWIND lists AS delivering
  UNWIND delivering AS activity
  RETURN collect(DISTINCT [activity.id, activity.code, activity.planId, activity.endYear, activity.status])
         AS activities
}
RETURN position, found, items, activities, size(items) >= $mostItems AS full
