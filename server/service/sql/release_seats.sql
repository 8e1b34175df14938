SELECT mm_release_seats(:now)
