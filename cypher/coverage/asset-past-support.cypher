// No network asset is used past the end of its support.
// @code asset-past-support
// @title_en Network assets past the end of their support
// @title_id Aset jaringan yang masa dukungannya berakhir
// @description_id Tidak ada aset jaringan dan infrastruktur yang masih dipakai setelah masa dukungannya berakhir.
// @severity HIGH
// @population NetworkAsset
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:NetworkAsset)
WHERE {{assessed item NetworkAsset}}
RETURN item, coalesce(item.supportEndsOn >= $today, true) AS satisfied, null AS confidence
