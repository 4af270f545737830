-- fresh.lua -- wrk asks for an address that was never asked for before, so that no kept page can answer.
local n = 0

function request()
    n = n + 1
    return wrk.format("GET", "/nl/jobs?bench=" .. n)
end
