// No roadmap item starts in a year before the one in which what it depends on ends.
// @code roadmap-item-out-of-order
// @title_en Roadmap items that start before what they depend on has ended
// @title_id Kegiatan peta jalan yang mendahului prasyaratnya
// @description_id Tidak ada kegiatan peta jalan yang dimulai pada tahun sebelum prasyaratnya selesai.
// @severity HIGH
// @population RoadmapItem
// @rests_on absence
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:RoadmapItem)
WHERE {{assessed item RoadmapItem}}
RETURN item,
       NOT EXISTS {
         MATCH (item)-[link:DEPENDS_ON]->(prerequisite:RoadmapItem)
         WHERE {{counts link}} AND {{visible prerequisite}} AND {{active prerequisite RoadmapItem}}
           AND item.startYear < prerequisite.endYear
       } AS satisfied,
       null AS confidence
