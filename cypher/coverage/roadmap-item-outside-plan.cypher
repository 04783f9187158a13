// Every roadmap item lies within the years of its plan.
// @code roadmap-item-outside-plan
// @title_en Roadmap items outside the years of their plan
// @title_id Kegiatan peta jalan di luar tahun rencana
// @description_id Setiap kegiatan peta jalan berada dalam tahun-tahun rencananya.
// @severity MEDIUM
// @population RoadmapItem
// @rests_on properties
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:RoadmapItem)
WHERE {{assessed item RoadmapItem}}
OPTIONAL MATCH (item)-[:PART_OF]->(plan:Plan)
WHERE {{visible plan}}
WITH item, [year IN [item.startYear, item.endYear] WHERE year < plan.startYear OR year > plan.endYear] AS outside
RETURN item, size(outside) = 0 AS satisfied, null AS confidence
