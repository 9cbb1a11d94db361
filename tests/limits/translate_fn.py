# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class T:
    def __getitem__(s,i): return 'x'*10**4
('a'*10**6).translate(T())
