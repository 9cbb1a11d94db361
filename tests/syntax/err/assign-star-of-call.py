*f(), a = b
