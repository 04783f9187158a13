// Every data set is kept true by a unit that exists (wali data).
// @code data-set-without-steward
// @title_en Data sets without a steward
// @title_id Data tanpa wali data
// @description_id Setiap data dijaga kebenarannya oleh unit yang ada (wali data).
// @severity HIGH
// @population DataSet
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:DataSet)
WHERE {{assessed item DataSet}}
OPTIONAL MATCH (item)<-[link:STEWARDS]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
