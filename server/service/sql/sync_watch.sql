SELECT temple, name, device, value FROM mm_sync_watch(:now) ORDER BY name, temple, device
