// No roadmap item upgrades what is on its way out or gone.
// @code roadmap-item-upgrading-retiring
// @title_en Roadmap items that upgrade what is being retired
// @title_id Kegiatan peta jalan yang meningkatkan yang akan dihentikan
// @description_id Tidak ada kegiatan peta jalan yang meningkatkan sesuatu yang akan atau sudah dihentikan.
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
         MATCH (item)<-[link:DELIVERED_BY {change: 'UPGRADE'}]-(upgraded:Item)
         WHERE {{counts link}} AND {{visible upgraded}} AND upgraded.phase IN ['RETIRING', 'RETIRED']
       } AS satisfied,
       null AS confidence
