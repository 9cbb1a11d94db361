# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import csv,io
list(csv.reader(io.StringIO('a,'*3000000)))
