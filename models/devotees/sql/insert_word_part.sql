INSERT INTO devotee_word_parts (temple_id, part, word) VALUES (:temple_id, :part, :word) ON CONFLICT DO NOTHING
