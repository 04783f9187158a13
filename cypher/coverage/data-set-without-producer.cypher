// Every data set is produced by a unit that exists.
// @code data-set-without-producer
// @title_en Data sets without a producer
// @title_id Data tanpa produsen
// @description_id Setiap data dihasilkan unit yang ada.
// @severity HIGH
// @population DataSet
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:DataSet)
WHERE {{assessed item DataSet}}
OPTIONAL MATCH (item)<-[link:PRODUCES]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
