SELECT DISTINCT word
FROM (SELECT word FROM devotee_word_parts WHERE part >= :low AND part < :high LIMIT :limit) AS found
