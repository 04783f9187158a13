// No exchange rests on an agreement that has run out.
// @code integration-agreement-expired
// @title_en Integrations whose agreement has run out
// @title_id Integrasi yang perjanjiannya berakhir
// @description_id Tidak ada pertukaran yang bersandar pada perjanjian yang sudah berakhir.
// @severity MEDIUM
// @population Integration
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{assessed item Integration}}
RETURN item, coalesce(item.agreementEndsOn >= $today, true) AS satisfied, null AS confidence
