-- segment.sql -- the people a mail to many may go to, in order of their number.

-- Whoever has a finished profile and agreed to be asked. When groups are chosen (:in_group = 1) also whoever signed up for one of
-- them with a name and an address only, which is in order to be asked; but nobody who took their agreement back.
-- Whoever fails only a condition of the segment comes along with `fits` 0, so that a walk ends when nobody is left.
--: segment_next -> many   after: int, works: int, seen: int, today: int, kind: int, limit: int, fits: int, in_group: int
SELECT h.id, p.lang, p.mail_off, h.place,
       CASE WHEN (:works = 0 OR (h.works & :works) <> 0) AND p.last_used >= :seen AND p.email <> '' AND h.paused_until < :today
                 AND NOT EXISTS (SELECT 1 FROM mail_pause s WHERE s.person = p.id AND s.kind = :kind AND s.until >= :today)
                 AND NOT EXISTS (SELECT 1 FROM mail_bounce b WHERE b.person = p.id AND b.bad > 0 AND b.address = lower(p.email))
            THEN 1 ELSE 0 END AS fits
FROM helper h JOIN person p ON p.id = h.id
WHERE h.id > :after AND (h.step = 4 OR :in_group = 1) AND p.state = 1
  AND coalesce((SELECT c.given FROM consent c WHERE c.person = h.id AND c.kind = 'matching' ORDER BY c.at DESC, c.id DESC LIMIT 1),
               :in_group) = 1
ORDER BY h.id LIMIT :limit;
