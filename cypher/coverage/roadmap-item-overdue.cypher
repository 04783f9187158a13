// Every roadmap item is done by the end of the year in which it ends.
// @code roadmap-item-overdue
// @title_en Roadmap items that are not done though their years are over
// @title_id Kegiatan peta jalan yang belum selesai padahal tahunnya sudah lewat
// @description_id Setiap kegiatan peta jalan selesai paling lambat pada akhir tahun selesainya.
// @severity HIGH
// @population RoadmapItem
// @rests_on properties
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:RoadmapItem)
WHERE {{assessed item RoadmapItem}}
RETURN item,
       item.status = 'DONE' OR coalesce(item.endYear >= date($today).year, true) AS satisfied,
       null AS confidence
