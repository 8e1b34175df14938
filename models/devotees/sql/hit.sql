SELECT d.id, d.merged_into, d.name, d.name_local, d.phone, d.gotra, d.nakshatra, d.rashi, d.city, d.address,
       (SELECT r.business_date FROM receipts r WHERE r.devotee_id = d.id ORDER BY r.id DESC LIMIT 1)
FROM devotees d
WHERE d.id = :id AND d.deleted_at IS NULL
