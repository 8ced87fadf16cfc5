UPDATE store SET projection = $projection
