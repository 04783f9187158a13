// No data set has more than one application that keeps its master copy.
// @code data-set-with-several-masters
// @title_en Data sets with several masters
// @title_id Data dengan beberapa aplikasi induk
// @description_id Tidak ada data yang salinan induknya disimpan lebih dari satu aplikasi.
// @severity HIGH
// @population DataSet
// @rests_on absence
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:DataSet)
WHERE {{assessed item DataSet}}
OPTIONAL MATCH (item)<-[link:WRITES {master: true}]-(master:Application)
WHERE {{counts link}} AND {{visible master}} AND {{active master Application}}
RETURN item, count(DISTINCT master) <= 1 AS satisfied, null AS confidence
