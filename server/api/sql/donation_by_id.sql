SELECT d.id, d.business_date,
{donation_columns}
WHERE d.id = :id
