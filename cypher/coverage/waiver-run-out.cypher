// Every waiver still holds. What one waived that has run out is an offender again: somebody has to mend it, or to grant it anew.
// @code waiver-run-out
// @title_en Waivers that have run out
// @title_id Pengecualian yang sudah habis masa berlakunya
// @description_id Setiap pengecualian masih berlaku. Yang dikecualikan oleh pengecualian yang sudah habis menjadi pelanggar lagi: harus ada yang memperbaikinya atau memberinya pengecualian baru.
// @severity LOW
// @population Waiver
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Waiver)
WHERE {{assessed item Waiver}}
RETURN item, coalesce(item.until >= $today, true) AS satisfied, null AS confidence
