-- bounce_list.sql -- people whose mail does not arrive at the address they have now.

--: bounces_newest -> many
SELECT b.person, b.code, b.bad, p.name, p.email, p.phone FROM mail_bounce b JOIN person p ON p.id = b.person
WHERE b.bad > 0 AND p.state < 2 AND b.address = lower(p.email) ORDER BY b.bad DESC LIMIT 200;
