// No data set that holds data on persons is open.
// @code data-set-personal-and-open
// @title_en Open data sets that hold data on persons
// @title_id Data terbuka yang memuat data pribadi
// @description_id Tidak ada data yang memuat data pribadi dan bersifat terbuka.
// @severity HIGH
// @population DataSet
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:DataSet)
WHERE {{assessed item DataSet}} AND item.personalData
RETURN item, coalesce(item.nature <> 'OPEN', true) AS satisfied, null AS confidence
