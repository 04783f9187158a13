// Every data set follows a data standard.
// @code data-set-without-standard
// @title_en Data sets without a standard
// @title_id Data tanpa standar data
// @description_id Setiap data mengikuti standar data.
// @severity MEDIUM
// @population DataSet
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:DataSet)
WHERE {{assessed item DataSet}}
RETURN item, item.standard IS NOT NULL AS satisfied, null AS confidence
