// No exchange runs from point to point: each goes over the service bus or is a shared sign-in. Those of unknown method are left out.
// @code integration-point-to-point
// @title_en Integrations that run from point to point
// @title_id Integrasi langsung tanpa bus layanan
// @description_id Tidak ada pertukaran langsung dari titik ke titik: semuanya lewat bus layanan atau berupa masuk bersama. Yang metodenya tidak diketahui tidak dihitung.
// @severity MEDIUM
// @population Integration
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{assessed item Integration}} AND item.method IS NOT NULL
RETURN item, item.method IN ['SERVICE_BUS', 'SINGLE_SIGN_ON'] AS satisfied, null AS confidence
