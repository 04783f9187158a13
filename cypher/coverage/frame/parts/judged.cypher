// Everything that an audit rule assesses, with what came of it: `{{rule}}` is the rule's own text, `{{subject}}` says
// what of its rows is assessed. A waiver counts to the end of its last day, for an item, or for the links at it.
// @param planId: the plan that items of plans are to be of; any when null
// @param code: the rule's
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns subject: an item or a link; concerned: the item itself, or the link's two ends; satisfied; confidence; waivers, runOut: ids of those that hold for what does not satisfy the rule, and of those that held until their last day
CALL () {
  {{rule}}
}
WITH {{subject}}, satisfied, confidence
CALL (concerned, satisfied) {
  UNWIND CASE WHEN satisfied THEN [] ELSE concerned END AS one
  MATCH (one)<-[waiving:WAIVES]-(waiver:Waiver)
  WHERE waiver.rule = $code
    AND {{counts waiving}} AND {{visible waiver}} AND {{active waiver Waiver}}
  WITH DISTINCT waiver, coalesce(waiver.until >= $today, true) AS holds
  ORDER BY waiver.code, waiver.id
  RETURN collect(CASE WHEN holds THEN waiver.id END) AS waivers,
         collect(CASE WHEN NOT holds THEN waiver.id END) AS runOut
}
