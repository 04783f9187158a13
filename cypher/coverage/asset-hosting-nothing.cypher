// Every server, virtual machine, storage and data centre hosts something that is not retired.
// @code asset-hosting-nothing
// @title_en Servers, virtual machines, storage and data centres that host nothing
// @title_id Peladen, mesin virtual, penyimpanan, dan pusat data yang kosong
// @description_id Setiap peladen, mesin virtual, penyimpanan, dan pusat data menampung sesuatu yang belum dihentikan.
// @severity LOW
// @population NetworkAsset
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:NetworkAsset)
WHERE item.type IN ['SERVER', 'VIRTUAL_MACHINE', 'STORAGE', 'DATA_CENTER'] AND {{assessed item NetworkAsset}}
OPTIONAL MATCH (item)-[link:HOSTS]->(guest:Item)
WHERE {{counts link}} AND {{visible guest}} AND {{active guest}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
