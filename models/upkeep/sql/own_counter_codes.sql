SELECT code FROM series WHERE kind = 'receipt' UNION SELECT code FROM sync_device
