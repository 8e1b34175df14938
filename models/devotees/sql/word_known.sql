SELECT 1 FROM devotee_word_parts WHERE part = :word AND word = :word
