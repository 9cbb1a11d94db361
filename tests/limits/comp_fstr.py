# limits: fuel=400000 memory=32MiB time=10s
# ends: done
eval('f"'+'{'*200+'}'*200+'"')
