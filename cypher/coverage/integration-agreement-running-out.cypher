// No agreement that an exchange rests on ends within 90 days. What has run out already is the matter of another rule.
// @code integration-agreement-running-out
// @title_en Integrations whose agreement ends within 90 days
// @title_id Integrasi yang perjanjiannya berakhir dalam 90 hari
// @description_id Tidak ada perjanjian pertukaran yang berakhir dalam 90 hari. Yang sudah berakhir dinilai oleh aturan lain.
// @severity LOW
// @population Integration
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{assessed item Integration}} AND coalesce(item.agreementEndsOn >= $today, true)
RETURN item,
       coalesce(item.agreementEndsOn > toString(date($today) + duration('P90D')), true) AS satisfied,
       null AS confidence
