// Every data set has an application that keeps its master copy.
// @code data-set-without-master
// @title_en Data sets without a master
// @title_id Data tanpa aplikasi induk
// @description_id Setiap data mempunyai aplikasi yang menyimpan salinan induknya.
// @severity MEDIUM
// @population DataSet
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:DataSet)
WHERE {{assessed item DataSet}}
OPTIONAL MATCH (item)<-[link:WRITES {master: true}]-(master:Application)
WHERE {{counts link}} AND {{visible master}} AND {{active master Application}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
