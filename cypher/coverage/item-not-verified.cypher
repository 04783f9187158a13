// Every item was verified within a year, or is not a year old yet.
// @code item-not-verified
// @title_en Items that nobody verified for a year
// @title_id Item yang tidak diverifikasi selama setahun
// @description_id Setiap item diverifikasi dalam setahun terakhir, atau umurnya belum setahun.
// @severity LOW
// @population Item
// @rests_on properties
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Item)
WHERE {{assessed item Item}}
RETURN item,
       coalesce(item.verifiedAt, item.createdAt) >= toString(date($today) - duration('P1Y')) AS satisfied,
       null AS confidence
