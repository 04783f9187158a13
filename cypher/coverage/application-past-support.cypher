// No application is used past the end of its support.
// @code application-past-support
// @title_en Applications past the end of their support
// @title_id Aplikasi yang masa dukungannya berakhir
// @description_id Tidak ada aplikasi yang masih dipakai setelah masa dukungannya berakhir.
// @severity HIGH
// @population Application
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Application)
WHERE {{assessed item Application}}
RETURN item, coalesce(item.supportEndsOn >= $today, true) AS satisfied, null AS confidence
