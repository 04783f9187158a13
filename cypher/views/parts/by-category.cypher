// The categories that an item, `item`, belongs to, the one that it stands under first: itself where it is one, else by
// code. Links that do not count do not group.
// @param asked: scheme, of which the categories are; of any when null
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns belongs: the categories; key: of the group that it stands in
CALL (item) {
  WITH item
  WHERE item:Category
  RETURN item AS category, 0 AS place
  UNION ALL
  MATCH (item)-[link:CLASSIFIED_AS]->(category:Category)
  WHERE {{counts link}} AND {{visible category}}
  RETURN category, 1 AS place
}
WITH category, min(place) AS place
WHERE $asked.scheme IS NULL OR category.scheme = $asked.scheme
ORDER BY place, category.code, category.id
WITH collect(category) AS belongs
RETURN belongs, coalesce(belongs[0].id, 'none') AS key
