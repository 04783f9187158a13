// The units that an item, `item`, belongs to, the one that it stands under first: itself where it is one, else whose it
// is most, a provider's exchange before a consumer's, by code. Links that do not count do not group. Nobody owns an
// exchange: it is the matter of those who hold the applications at its ends.
// @param asked: holdings, the types of links by which a unit holds something, what makes it most its own first
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns belongs: the units; key: of the group that it stands in
CALL (item) {
  WITH item
  WHERE item:Organization
  RETURN item AS unit, -1 AS rank, 0 AS side
  UNION ALL
  MATCH (item)<-[holding:{{holdings}}]-(unit:Organization)
  WHERE {{counts holding}} AND {{visible unit}}
  RETURN unit,
         [place IN range(0, size($asked.holdings) - 1) WHERE $asked.holdings[place] = type(holding)][0] AS rank,
         0 AS side
  UNION ALL
  MATCH (item:Integration)-[end:PROVIDES|FEEDS]-(ending:Application)<-[holding:OWNS|OPERATES]-(unit:Organization)
  WHERE {{counts end}} AND {{visible ending}} AND {{counts holding}} AND {{visible unit}}
  RETURN unit,
         [place IN range(0, size($asked.holdings) - 1) WHERE $asked.holdings[place] = type(holding)][0] AS rank,
         CASE type(end) WHEN 'PROVIDES' THEN 0 ELSE 1 END AS side
}
WITH unit, min(10 * rank + side) AS place
ORDER BY place, unit.code, unit.id
WITH collect(unit) AS belongs
RETURN belongs, coalesce(belongs[0].id, 'none') AS key
