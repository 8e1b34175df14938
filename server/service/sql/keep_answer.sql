UPDATE api_answers SET status = :status, body = :body, location = :location WHERE user_id = :user_id AND key = :key
