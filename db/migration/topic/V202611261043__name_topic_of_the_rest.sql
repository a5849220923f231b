update topic set name = 'Other articles', description = 'Articles that no topic’s rules take in'
where slug = 'imported' and name = 'Imported articles' and removed_at is null;
