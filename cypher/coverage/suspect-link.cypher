// Every link was made or confirmed with what its two ends mean now.
// @code suspect-link
// @title_en Links that are suspect, for an end changed its meaning since
// @title_id Tautan yang diragukan karena makna ujungnya berubah
// @description_id Setiap tautan dibuat atau ditegaskan dengan makna kedua ujungnya yang sekarang.
// @severity MEDIUM
// @population Link
// @rests_on links
// @param planId: the plan that ends of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold one of the ends; any when null
// @param viewer: what the one who asks may see
// @returns link; satisfied; confidence: the link's own
MATCH (item:Item)-[link:{{types}}]->(far:Item)
WHERE {{counts link}}
  AND {{visible item}} AND {{active item}}
  AND {{visible far}} AND {{active far}}
  AND ($planId IS NULL OR coalesce(item.planId, far.planId, $planId) = $planId)
  AND ($unitIds IS NULL OR {{heldBy item Item $unitIds}} OR {{heldBy far Item $unitIds}})
RETURN link,
       coalesce(link.fromMeaning = item.meaningVersion AND link.toMeaning = far.meaningVersion, true) AS satisfied,
       link.confidence AS confidence
